/** A browser without pages: keeps cookies by host, follows redirects, and remembers where it was. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly urls: string[] = [];
  readonly setCookies: string[] = [];

  /** @returns the first answer that is no redirect */
  async go(url: string, init: RequestInit = {}): Promise<Response> {
    let next = url;
    for (let hops = 0; hops < 10; hops++) {
      const answer = await this.once(next, init);
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || !location) return answer;
      next = new URL(location, next).href;
    }
    throw new Error('too many redirects');
  }

  async once(url: string, init: RequestInit = {}): Promise<Response> {
    this.urls.push(url);
    const host = new URL(url).host;
    const cookie = [...this.cookies]
      .filter(([name]) => name.startsWith(`${host} `))
      .map(([name, value]) => `${name.slice(host.length + 1)}=${value}`)
      .join('; ');
    const headers = { accept: 'text/html', ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      this.setCookies.push(set);
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (/expires=Thu, 01 Jan 1970/i.test(set)) this.cookies.delete(`${host} ${name}`);
      else this.cookies.set(`${host} ${name}`, value!);
    }
    return answer;
  }

  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  async json(url: string, init: RequestInit = {}): Promise<{ status: number; body: any; headers: Headers }> {
    const answer = await this.once(url, { ...init, headers: { accept: 'application/json', ...init.headers } });
    return { status: answer.status, headers: answer.headers, body: await answer.json().catch(() => undefined) };
  }
}

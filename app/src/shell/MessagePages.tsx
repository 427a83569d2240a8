import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { EmptyView } from '../ui/StateViews.tsx';

export function NotFoundPage() {
  return <Message title={text.notFound.title} body={text.notFound.body} />;
}

export function ClosedPage() {
  return <Message title={text.closed.title} body={text.closed.body} />;
}

function Message({ title, body }: { readonly title: string; readonly body: string }) {
  const { home } = useSession();
  return (
    <EmptyView title={title} body={body}>
      <Button component={Link} to={home} variant="light" mt="sm">
        {text.closed.back}
      </Button>
    </EmptyView>
  );
}

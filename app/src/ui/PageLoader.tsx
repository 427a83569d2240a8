import { Center, Loader } from '@mantine/core';

export function PageLoader({ fullHeight = false }: { readonly fullHeight?: boolean }) {
  return (
    <Center h={fullHeight ? '100dvh' : 240} aria-busy="true">
      <Loader type="dots" />
    </Center>
  );
}

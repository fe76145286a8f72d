export function ChakraDecoys() {
  return null;
}

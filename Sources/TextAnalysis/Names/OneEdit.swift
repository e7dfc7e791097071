/// Whether one letter more, less, another or two changed places make one word of the other.
///
/// - Parameters: folded, in UTF-8; letters beyond ASCII count by their bytes, so that two with the
///   same lead byte differ in one.
/// - Complexity: O(n).
func isOneEdit(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
  let (short, long) = a.count <= b.count ? (a, b) : (b, a)
  guard long.count - short.count <= 1 else { return false }
  var front = 0
  while front < short.count,
    short[short.startIndex + front] == long[long.startIndex + front]
  { front += 1 }
  var back = 0
  while back < short.count - front,
    short[short.endIndex - 1 - back] == long[long.endIndex - 1 - back]
  { back += 1 }
  let rest = short.count - front - back
  if short.count < long.count { return rest == 0 }
  if rest == 1 { return true }
  guard rest == 2 else { return false }
  let (i, j) = (short.startIndex + front, long.startIndex + front)
  return short[i] == long[j + 1] && short[i + 1] == long[j]
}

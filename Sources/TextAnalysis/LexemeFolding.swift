import CTextBreak
/// Facts about a word form that do not depend on where it stands.
import LintModel

/// Past this, a folded form keeps its marks in the order they came in: sorting is quadratic.
private let longestNormalised = 1024  // bytes

/// Folds a form: lower case, NFC, without soft hyphens and zero-width characters.
///
/// - Parameter surface: valid UTF-8 of one token.
/// - Parameter folded: gets the bytes of the folded form; emptied first.
/// - Returns: the shape bits that the form alone decides.
func fold(_ surface: Span<UInt8>, into folded: inout [UInt8]) -> TokenShape {
  folded.removeAll(keepingCapacity: true)
  var shape: TokenShape = []
  var letters = 0
  var capitals = 0
  var lastWasSmall = false
  var needsNormalising = false
  var index = 0
  while index < surface.count {
    let byte = surface[index]
    if byte < 0x80 {
      index += 1
      if byte >= 65 && byte <= 90 {
        if letters == 0 { shape.insert(.capitalised) }
        if lastWasSmall { shape.insert(.innerCapital) }
        letters += 1
        capitals += 1
        lastWasSmall = false
        folded.append(byte + 32)
        continue
      }
      if byte >= 97 && byte <= 122 {
        letters += 1
        lastWasSmall = true
      } else if isAsciiDigit(byte) {
        shape.insert(.hasDigit)
        lastWasSmall = false
      } else {
        if byte == 45 { shape.insert(.hyphenated) }
        lastWasSmall = false
      }
      folded.append(byte)
      continue
    }
    let (value, length) = scalar(surface, index, surface.count)
    index += length
    if isLeftOut(value) {
      shape.insert(.decorated)
      continue
    }
    if value >= 0x300 {
      let kind = classify(value)
      if kind == .mark {
        shape.insert(.decorated)
        needsNormalising = true
      } else if kind == .hyphen {
        shape.insert(.hyphenated)
      }
    }
    let small = lowerCase(value)
    if small != value {
      if letters == 0 { shape.insert(.capitalised) }
      if lastWasSmall { shape.insert(.innerCapital) }
      letters += 1
      capitals += 1
      lastWasSmall = false
    } else if value >= 0xC0 && value < 0x2000 {
      if classify(value) == .letter {
        letters += 1
        lastWasSmall = true
      }
    }
    append(small, to: &folded)
  }
  if letters >= 2, letters == capitals { shape.insert(.allCapitals) }
  if needsNormalising, folded.count <= longestNormalised { normalise(&folded) }
  return shape
}

/// The form as it would be typed: NFC, without soft hyphens and zero-width characters.
func undecorated(_ surface: some Collection<UInt8>) -> [UInt8] {
  var bytes = Array(surface)
  // Everything that is left out or composed begins with C2 AD or a byte from CC on.
  guard bytes.contains(where: { $0 == 0xC2 || $0 >= 0xCC }) else { return bytes }
  var kept: [UInt8] = []
  var needsNormalising = false
  var index = 0
  while index < bytes.count {
    let (value, length) = scalar(bytes.span, index, bytes.count)
    if !isLeftOut(value) { kept += bytes[index..<index + length] }
    if value >= 0x300, classify(value) == .mark { needsNormalising = true }
    index += length
  }
  bytes = kept
  if needsNormalising, bytes.count <= longestNormalised { normalise(&bytes) }
  return bytes
}

/// Characters that a folded form has none of.
private func isLeftOut(_ value: UInt32) -> Bool {
  switch value {
  case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
  default: false
  }
}

/// Simple lower case of one scalar; the scalar itself where it has none.
func lowerCase(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return value + 32
  case 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: return value + 32
  case 0x400...0x40F: return value + 80
  case 0x1E9E: return 0xDF
  case 0x61...0x7A, 0xDF...0xFF, 0x3AC...0x3CE, 0x430...0x45F: return value
  case 0x2000...0x20CF, 0x3040...0xD7A3: return value
  default: break
  }
  guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return value }
  let mapping = scalar.properties.lowercaseMapping.unicodeScalars
  // A mapping to two scalars occurs for İ only: its first is the letter.
  return mapping.first?.value ?? value
}

/// Appends a scalar as UTF-8.
func append(_ value: UInt32, to bytes: inout [UInt8]) {
  if value < 0x80 {
    bytes.append(UInt8(value))
  } else if value < 0x800 {
    bytes.append(UInt8(0xC0 | value >> 6))
    bytes.append(UInt8(0x80 | value & 0x3F))
  } else if value < 0x10000 {
    bytes.append(UInt8(0xE0 | value >> 12))
    bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | value & 0x3F))
  } else {
    bytes.append(UInt8(0xF0 | value >> 18 & 7))
    bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | value & 0x3F))
  }
}

/// Canonical composition by ICU; the bytes stay as they are where ICU refuses.
private func normalise(_ bytes: inout [UInt8]) {
  // NFC grows UTF-8 at most threefold.
  var result = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
  let count = bytes.withUnsafeBytes { from in
    result.withUnsafeMutableBytes { to in
      text_normalize_nfc(
        from.bindMemory(to: CChar.self).baseAddress, Int32(from.count),
        to.bindMemory(to: CChar.self).baseAddress, Int32(to.count))
    }
  }
  guard count > 0, count <= result.count else { return }
  result.removeLast(result.count - Int(count))
  bytes = result
}

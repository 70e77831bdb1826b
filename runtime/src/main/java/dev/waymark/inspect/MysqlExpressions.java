package dev.waymark.inspect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions as MySQL's catalogue has them, read back: quotes and backslashes are escaped once
 * more than in SQL, and each byte of a text is a letter of its own, so that {@code 'ü'} comes as
 * {@code _utf8mb4\'Ã¼\'} (seen in MySQL 9.7, in checks, defaults, generated columns and indexes).
 * Names are not concerned.
 */
final class MysqlExpressions {
  private static final Pattern TEXT = Pattern.compile("_utf8mb[34]'((?:[^'\\\\]|\\\\.|'')*)'");

  private MysqlExpressions() {}

  /** The expression as it would be written, with escapes in its texts. */
  static String plain(String catalogued) {
    return TEXT.matcher(unescaped(catalogued))
        .replaceAll(text -> Matcher.quoteReplacement("'" + decoded(text.group(1)) + "'"));
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  /** As it is, if its letters are no bytes of letters. */
  private static String decoded(String text) {
    if (text.chars().anyMatch(c -> c > 0xFF)) {
      return text;
    }
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}

package dev.waymark.dialect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name that fits a limit: one that is too long loses its end to a hash of the whole. */
public final class ShortName {
  private static final int HASH_BYTES = 4;

  private ShortName() {}

  /**
   * The name, cut if it has to be.
   *
   * @param text the name
   * @param hashed what the hash is of: the name without what the database takes no notice of
   * @param longest how many bytes of UTF-8 it may have
   */
  public static String of(String text, String hashed, int longest) {
    if (length(text) <= longest) {
      return text;
    }
    String hash = "_" + HexFormat.of().formatHex(sha256(hashed), 0, HASH_BYTES);
    int end = text.length();
    while (length(text.substring(0, end)) + hash.length() > longest) {
      // Not between the two halves of a character.
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + hash;
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package dev.waymark.database;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that may hold the address of a database, without the passwords in them. */
public final class Passwords {
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)\\b(\\w*(?:password|pwd|secret|token)\\w*)=[^;&\\s]*");
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");

  private Passwords() {}

  /** The text with asterisks in the place of passwords. */
  public static String hidden(@Nullable String text) {
    String known = text == null ? "" : text;
    String parameters = PARAMETER.matcher(known).replaceAll("$1=***");
    return USER_INFO.matcher(parameters).replaceAll("//***@").strip();
  }
}

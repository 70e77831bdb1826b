package dev.waymark.migration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The version of a revision: numbers with dots between them, {@code 7} or {@code 20261120.1015}.
 * Versions are ordered by their numbers, as Flyway orders them: {@code 1} and {@code 1.0} are one.
 */
public final class Version implements Comparable<Version> {
  private static final Pattern FORM = Pattern.compile("\\d+(\\.\\d+)*");
  private static final int DIGITS = 4;

  private final String text;
  private final List<BigInteger> numbers;

  private Version(String text) {
    this.text = text;
    List<BigInteger> parts = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      parts.add(new BigInteger(part));
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
      parts.remove(parts.size() - 1);
    }
    this.numbers = List.copyOf(parts);
  }

  /**
   * Reads {@code 7}, {@code 0007} or {@code 20261120.1015}.
   *
   * @throws IllegalArgumentException if it is no sequence of numbers with dots between them
   */
  public static Version of(String text) {
    if (!isVersion(text)) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a version: write numbers with dots between them, as 7 or 20261120.1015");
    }
    String unpadded = text.replaceFirst("^0+(?=\\d)", "");
    return new Version(unpadded);
  }

  /** Whether {@link #of} can read the text. */
  public static boolean isVersion(String text) {
    return FORM.matcher(text).matches();
  }

  /** The version in a class name: {@code 0007}, or {@code 20261120_1015}. */
  public String inClassName() {
    int first = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    return "0".repeat(Math.max(0, DIGITS - first)) + text.replace('.', '_');
  }

  @Override
  public int compareTo(Version that) {
    for (int i = 0; i < Math.max(numbers.size(), that.numbers.size()); i++) {
      int byNumber = number(i).compareTo(that.number(i));
      if (byNumber != 0) {
        return byNumber;
      }
    }
    return 0;
  }

  private BigInteger number(int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The version as it is written in {@code @Revision}. */
  @Override
  public String toString() {
    return text;
  }
}

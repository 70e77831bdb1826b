package dev.waymark.processor.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of one scope of generated code: valid in Java, and each given once. */
final class JavaNames {
  // Allowed as names, but a reader stumbles over them.
  private static final Set<String> CONTEXTUAL =
      Set.of("var", "record", "yield", "sealed", "permits");

  /** Two names of this length, as in {@code table.column}, still fit into a line. */
  static final int LONGEST = 40;

  private final Set<String> taken;

  JavaNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * The first of the wanted names that is free, or the first one with a number.
   *
   * @param role what is named, in a word, for names that need another one: {@code column}
   */
  String give(String role, List<String> wanted) {
    List<String> valid = wanted.stream().map(name -> valid(name, role)).toList();
    for (String name : valid) {
      if (taken.add(name)) {
        return name;
      }
    }
    int number = 2;
    while (!taken.add(valid.get(0) + number)) {
      number++;
    }
    return valid.get(0) + number;
  }

  private static String valid(String name, String role) {
    if (name.isEmpty()) {
      return role;
    }
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      return shortened(role + name);
    }
    boolean reserved =
        SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || CONTEXTUAL.contains(name);
    return shortened(reserved ? name + capitalized(role) : name);
  }

  /** As many whole words as fit, or half a word where not even one does. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = LONGEST;
    while (end > 0 && !Character.isUpperCase(name.charAt(end))) {
      end--;
    }
    return name.substring(0, end > 0 ? end : LONGEST);
  }

  /** The text of a database name in camel case: {@code orders_SEQ} is {@code ordersSeq}. */
  static String camelCase(String databaseName) {
    StringBuilder camel = new StringBuilder();
    for (String word : words(databaseName)) {
      camel.append(camel.length() == 0 ? decapitalized(word) : capitalized(word));
    }
    return camel.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : (text + " ").codePoints().toArray()) {
      if (isPartOfWord(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(isLowerAnywhere(word) ? word.toString() : lower(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  /** Letters beyond the first plane are valid in Java, but not every tool knows that. */
  private static boolean isPartOfWord(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isBmpCodePoint(c) && (Character.isLetterOrDigit(c) || mark);
  }

  private static boolean isLowerAnywhere(CharSequence word) {
    return word.codePoints().anyMatch(Character::isLowerCase);
  }

  // Letter by letter: String.toLowerCase can make two characters of one.
  private static String lower(String word) {
    StringBuilder lower = new StringBuilder();
    word.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  static String capitalized(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + word.substring(Character.charCount(first));
  }

  /** {@code OrderLine} becomes {@code orderLine}, {@code URLPath} becomes {@code urlPath}. */
  private static String decapitalized(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    int end = capitals > 1 && capitals < word.length() ? capitals - 1 : capitals;
    return lower(word.substring(0, end)) + word.substring(end);
  }
}

package dev.waymark.processor.map;

import dev.waymark.schema.Name;
import dev.waymark.schema.SchemaException;
import java.util.Locale;

/** From the names in the source to those in the database. */
public enum Naming {
  /** Names as written, and JPA's defaults: Hibernate without configuration, and Quarkus. */
  JPA {
    @Override
    String toPhysical(String plain) {
      return plain;
    }

    @Override
    String joinTable(Name owner, Name target, String attribute) {
      return quotedLike(owner, target).withText(owner.text() + "_" + target.text()).toString();
    }
  },

  /**
   * Every plain name in lower case with underscores, written ones included: Spring Boot's default.
   * Equal to {@code CamelCaseToUnderscoresNamingStrategy} of Hibernate 7 for what is written, and
   * to {@code SpringImplicitNamingStrategy} for what is not.
   */
  SPRING {
    @Override
    String toPhysical(String plain) {
      return words(plain, true);
    }

    @Override
    String joinTable(Name owner, Name target, String attribute) {
      return quotedLike(owner, target).withText(owner.text() + "_" + attribute).toString();
    }
  },

  /**
   * The same with Hibernate 6, which knows no words after digits and takes quoted names apart too.
   */
  SPRING_6 {
    @Override
    String toPhysical(String plain) {
      return words(plain, false);
    }

    @Override
    String joinTable(Name owner, Name target, String attribute) {
      return SPRING.joinTable(owner, target, attribute);
    }
  };

  /** The strategy of that name in a version of Hibernate. */
  Naming of(HibernateRules hibernate) {
    return this == SPRING && hibernate == HibernateRules.V6 ? SPRING_6 : this;
  }

  /** What becomes of a name without quotes. */
  abstract String toPhysical(String plain);

  /** The one that is quoted, if one is: names made of both are quoted too. */
  private static Name quotedLike(Name owner, Name target) {
    return owner.quoted() ? owner : target;
  }

  /**
   * The name of a join table that was not given one (JPA 3.2, section 11.1.27), before the naming
   * strategy, as those of the two tables are.
   */
  abstract String joinTable(Name owner, Name target, String attribute);

  /**
   * The name in the database of a name in the source. Quoted names are left alone, except in
   * Hibernate 6.
   *
   * @throws SchemaException if it is not a name
   */
  Name physical(String source) {
    Name name = Name.of(source.strip());
    if (name.quoted()) {
      return this == SPRING_6 ? name.withText(toPhysical(name.text())) : name;
    }
    if (this == JPA && source.indexOf('.') >= 0) {
      throw new SchemaException(
          "the name "
              + source
              + " has a dot in it; write the schema in the attribute schema, or quote the name as `"
              + source
              + "` if the dot belongs to it");
    }
    return Name.of(toPhysical(name.text()));
  }

  private static String words(String plain, boolean digitsAreLetters) {
    String source = plain.replace('.', '_');
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      if (i > 0 && i < source.length() - 1 && startsWord(source, i, digitsAreLetters)) {
        result.append('_');
      }
      result.append(source.charAt(i));
    }
    return result.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String source, int index, boolean digitsAreLetters) {
    return isSmall(source.charAt(index - 1), digitsAreLetters)
        && Character.isUpperCase(source.charAt(index))
        && isSmall(source.charAt(index + 1), digitsAreLetters);
  }

  private static boolean isSmall(char c, boolean digitsAreLetters) {
    return Character.isLowerCase(c) || (digitsAreLetters && Character.isDigit(c));
  }
}

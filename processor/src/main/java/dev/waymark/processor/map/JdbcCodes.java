package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotation;
import dev.waymark.processor.read.Annotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The type codes of {@code java.sql.Types} and of Hibernate's {@code SqlTypes}, by which
 * {@code @JdbcTypeCode} chooses how a value is stored, and the classes that {@code @JdbcType} names
 * for the same purpose.
 */
final class JdbcCodes {
  static final int ARRAY = 2003;
  static final int JSON = 3001;

  private static final int NAMED_ENUM = 6001;
  private static final int NAMED_ORDINAL_ENUM = 6003;

  /** A {@code @JdbcType} of which only its author knows the column. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.jdbc.";
  private static final Map<String, Integer> CLASSES = new HashMap<>();

  static {
    descriptors(
        """
        TinyInt -6  SmallInt 5  Integer 4  BigInt -5  Float 6  Double 8  Real 7  Numeric 2
        Decimal 3  Boolean 16  Bit -7  Char 1  Varchar 12  LongVarchar -1  Long32Varchar 4001
        NChar -15  NVarchar -9  LongNVarchar -16  Long32NVarchar 4002  Binary -2  Varbinary -3
        LongVarbinary -4  Long32Varbinary 4003  Blob 2004  Clob 2005  NClob 2011  Date 91  Time 92
        Timestamp 93  TimeWithTimeZone 2013  TimestampWithTimeZone 2014  UUID 3000
        UUIDAsBinary -2  Json 3001  Array 2003
        """);
    for (String dialect : List.of("org.hibernate.dialect.", "org.hibernate.dialect.type.")) {
      CLASSES.put(dialect + "PostgreSQLEnumJdbcType", NAMED_ENUM);
      CLASSES.put(dialect + "PostgreSQLOrdinalEnumJdbcType", NAMED_ORDINAL_ENUM);
    }
  }

  private JdbcCodes() {}

  /** Whether values are stored as an enum type that stands beside the tables, with a name. */
  static boolean isNamedEnum(Annotations annotations) {
    return of(annotations).filter(c -> c == NAMED_ENUM || c == NAMED_ORDINAL_ENUM).isPresent();
  }

  private static void descriptors(String table) {
    StringTokenizer words = new StringTokenizer(table);
    while (words.hasMoreTokens()) {
      String name = DESCRIPTORS + words.nextToken() + "JdbcType";
      CLASSES.put(name, Integer.valueOf(words.nextToken()));
    }
  }

  /** The code that the attribute's annotations choose, if they do. */
  static Optional<Integer> of(Annotations annotations) {
    Optional<Annotation> descriptor = annotations.find(Jpa.JDBC_TYPE);
    if (descriptor.isPresent()) {
      return Optional.of(descriptor.get().className("value").map(CLASSES::get).orElse(UNKNOWN));
    }
    Optional<Annotation> code = annotations.find(Jpa.JDBC_TYPE_CODE);
    return code.isPresent() ? code.get().number("value").map(Math::toIntExact) : Optional.empty();
  }

  /** Whether the value is stored as one document, even if its class is an embeddable. */
  static boolean isJson(Annotations annotations) {
    return of(annotations).filter(code -> code == JSON).isPresent();
  }
}

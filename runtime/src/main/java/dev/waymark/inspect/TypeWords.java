package dev.waymark.inspect;

import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type in the words of a database, of which most types have several. What is none of the
 * kinds that every dialect knows stays in the database's words.
 */
final class TypeWords {
  private static final Pattern GENERATED =
      Pattern.compile(
          "(.+?)\\s+generated\\s+always\\s+as\\s*\\((.*)\\)(?:\\s*(\\w+))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ARRAY =
      Pattern.compile("(.+?)(?:\\s*\\[(\\d*)]|\\s+array(?:\\[(\\d+)])?)", Pattern.DOTALL);
  private static final Pattern FORM = Pattern.compile("([^(]+)(?:\\((.*?)\\))?([^()]*)");
  private static final int REAL_BITS = 24;

  /** What H2 says, in one version or another, where no length was said. */
  private static final int UNLIMITED_IN_H2 = 1_048_576;

  /** Words of the standard and of PostgreSQL for one type. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("numeric", "decimal"),
          Map.entry("dec", "decimal"),
          Map.entry("double precision", "double"),
          Map.entry("float8", "double"),
          Map.entry("float4", "real"),
          Map.entry("bool", "boolean"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("character large object", "clob"),
          Map.entry("binary large object", "blob"),
          Map.entry("binary varying", "varbinary"));

  private static final Map<String, String> OF_MARIADB =
      Map.of(
          "datetime", "timestamp",
          "timestamp", "timestamp of the session",
          "longtext", "clob",
          "longblob", "blob",
          "float", "real",
          "real", "double",
          "bit", "boolean",
          "bool", "tinyint",
          "boolean", "tinyint");

  private final Expressions expressions;
  private final boolean isMariadb;
  private final boolean isPostgresql;
  private final boolean isSqlite;
  private final boolean isH2;

  TypeWords(Names names, Expressions expressions) {
    this.expressions = expressions;
    this.isMariadb = names.isOf("mariadb") || names.isOf("mysql");
    this.isPostgresql = names.isOf("postgresql");
    this.isSqlite = names.isOf("sqlite");
    this.isH2 = names.isOf("h2");
  }

  /** The type that the words mean. */
  SqlType<?> read(String words) {
    if (words.regionMatches(true, 0, "enum(", 0, 5)) {
      return enumeration(words.substring(5, words.length() - 1));
    }
    Matcher generated = GENERATED.matcher(words.strip());
    if (generated.matches()) {
      return SqlType.custom(
          Object.class,
          read(generated.group(1))
              + " generated always as ("
              + expressions.normal(generated.group(2))
              + ")"
              + kept(generated.group(3)));
    }
    String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher array = ARRAY.matcher(text);
    return array.matches() ? array(array) : plain(text);
  }

  /** Where values may be worked out when they are read, that they are kept is said. */
  private String kept(@Nullable String word) {
    boolean isStored = "stored".equalsIgnoreCase(word) || "persistent".equalsIgnoreCase(word);
    return isStored && !isH2 ? " stored" : "";
  }

  private SqlType<?> enumeration(String constants) {
    List<String> values =
        Tokens.of(constants, isMariadb).stream()
            .filter(token -> token.kind() == Token.Kind.TEXT)
            .map(Token::text)
            .toList();
    return SqlType.enumeration(SqlType.DEFAULT_LENGTH, values);
  }

  /** PostgreSQL does not keep how many values there may be. */
  private SqlType<?> array(Matcher array) {
    SqlType<?> element = plain(array.group(1));
    String length = array.group(2) != null ? array.group(2) : array.group(3);
    boolean isKept = length != null && !length.isEmpty() && !isPostgresql;
    return element.kind() == TypeKind.CUSTOM
        ? SqlType.custom(Object.class, element + " array")
        : SqlType.array(element, isKept ? Optional.of(Integer.valueOf(length)) : Optional.empty());
  }

  private SqlType<?> plain(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return SqlType.custom(Object.class, text);
    }
    String suffix = form.group(3).isBlank() ? "" : " " + form.group(3).strip();
    String word = form.group(1).strip() + suffix;
    List<Integer> sizes = new ArrayList<>();
    if (form.group(2) != null) {
      for (String size : form.group(2).split(",", -1)) {
        if (!size.strip().matches("\\d+")) {
          return SqlType.custom(Object.class, text);
        }
        sizes.add(Integer.valueOf(size.strip()));
      }
    }
    return isSqlite ? known(word, sizes, text) : known(alias(word, sizes), sizes, text);
  }

  private String alias(String word, List<Integer> sizes) {
    if (word.equals("float") && (!sizes.isEmpty() || !isMariadb)) {
      boolean isReal = !sizes.isEmpty() && sizes.get(0) <= REAL_BITS;
      sizes.clear();
      return isReal ? "real" : "double";
    }
    String known = isMariadb ? OF_MARIADB.getOrDefault(word, word) : word;
    if (isPostgresql && word.startsWith("json")) {
      return word.equals("jsonb") ? "json" : "text of json";
    }
    return ALIASES.getOrDefault(known, known);
  }

  private SqlType<?> known(String word, List<Integer> sizes, String text) {
    Optional<TypeKind> kind =
        TypeKind.ofWord(word).filter(k -> k != TypeKind.ARRAY && k != TypeKind.CUSTOM);
    if (kind.isEmpty() || kind.get() == TypeKind.ENUM) {
      return SqlType.custom(Object.class, text);
    }
    boolean isVarying = kind.get() == TypeKind.VARCHAR || kind.get() == TypeKind.VARBINARY;
    if (isH2 && isVarying && !sizes.isEmpty() && sizes.get(0) >= UNLIMITED_IN_H2) {
      return SqlType.custom(Object.class, word);
    }
    List<Integer> all = completed(kind.get(), sizes);
    return all.size() == kind.get().sizes()
        ? SqlType.of(kind.get(), all.toArray(Integer[]::new))
        : SqlType.custom(Object.class, text);
  }

  /** What a type has that is written without sizes. The width of an integer means nothing. */
  private List<Integer> completed(TypeKind kind, List<Integer> sizes) {
    if (kind.sizes() == 0) {
      return isSqlite ? sizes : List.of();
    }
    if (isSqlite) {
      return sizes;
    }
    return switch (kind) {
      case DECIMAL -> sizes.size() == 1 ? Arrays.asList(sizes.get(0), 0) : sizes;
      case CHAR, BINARY -> sizes.isEmpty() ? List.of(1) : sizes;
      case TIMESTAMP, TIMESTAMPTZ -> sizes.isEmpty() ? List.of(isMariadb ? 0 : 6) : sizes;
      case TIME, TIMETZ -> sizes.isEmpty() ? List.of(isPostgresql ? 6 : 0) : sizes;
      default -> sizes;
    };
  }
}

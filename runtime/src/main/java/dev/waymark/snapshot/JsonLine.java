package dev.waymark.snapshot;

import java.util.Collection;
import java.util.StringJoiner;

/** A JSON object on one line. */
final class JsonLine {
  private final StringBuilder fields = new StringBuilder();

  JsonLine text(String field, Object value) {
    return raw(field, quote(value.toString()));
  }

  JsonLine texts(String field, Collection<?> values) {
    StringJoiner list = new StringJoiner(", ", "[", "]");
    for (Object value : values) {
      list.add(quote(value.toString()));
    }
    return raw(field, list.toString());
  }

  JsonLine bool(String field, boolean value) {
    return raw(field, String.valueOf(value));
  }

  JsonLine number(String field, long value) {
    return raw(field, String.valueOf(value));
  }

  private JsonLine raw(String field, String json) {
    fields.append(fields.length() == 0 ? "\"" : ", \"").append(field).append("\": ").append(json);
    return this;
  }

  @Override
  public String toString() {
    return "{ " + fields + " }";
  }

  /** A JSON string; letters of every language stay readable. */
  static String quote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return escape(text);
      }
    }
    return '"' + text + '"'; // nearly always
  }

  private static String escape(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}

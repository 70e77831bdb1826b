package dev.waymark.cli;

import com.grack.nanojson.JsonWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results as JSON: a record is an object of its components, a duration a number of milliseconds, an
 * enum its name in small letters, and what is none of these its text.
 */
final class Json {
  private Json() {}

  static String of(Object result) {
    return JsonWriter.indent("  ").string().value(plain(result)).done();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElse(null));
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().map(Json::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((key, entry) -> plain.put(String.valueOf(key), plain(entry)));
      return plain;
    }
    if (value instanceof Record object) {
      return components(object);
    }
    return scalar(value);
  }

  private static @Nullable Object scalar(@Nullable Object value) {
    if (value instanceof Duration duration) {
      return duration.toMillis();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  private static Map<String, @Nullable Object> components(Record object) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(object);
        boolean time = component.getType() == Duration.class;
        plain.put(component.getName() + (time ? "Millis" : ""), plain(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return plain;
  }
}

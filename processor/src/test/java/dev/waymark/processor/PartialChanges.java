package dev.waymark.processor;

import dev.waymark.processor.PartialWorld.Change;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small application with everything that shapes tables, and changes of it. */
final class PartialChanges {
  private static final String BASE = "shop/model/Base.java";
  private static final String HOME = "shop/model/Home.java";
  private static final String STATUS = "shop/model/Status.java";
  private static final String CENTS = "shop/model/CentsConverter.java";
  private static final String MEMBER = "shop/model/Member.java";
  private static final String TAG = "shop/model/Tag.java";
  private static final String LABEL = "shop/model/Label.java";
  private static final String MOVED = "shop/model/more/Tag.java";
  private static final String COIN = "other/model/Coin.java";
  private static final String SHOP_COIN = "shop/model/Coin.java";
  private static final String SHOP = "shop/migrations/package-info.java";
  private static final String OTHER = "other/migrations/package-info.java";

  private static final String BASE_TEXT =
      "@MappedSuperclass public abstract class Base { protected @Id Long id; %s }";
  private static final String MEMBER_TEXT =
      "@Entity public class Member extends Base { %s Home home; Money worth;"
          + " @Enumerated(EnumType.STRING) Status status; }";
  private static final String TAG_TEXT = "%s public class Tag extends Base { String label; }";
  private static final String CENTS_TEXT =
      "@Converter(autoApply = true) public class CentsConverter"
          + " implements AttributeConverter<Money, %1$s> {"
          + " public %1$s convertToDatabaseColumn(Money money) { return null; }"
          + " public Money convertToEntityAttribute(%1$s value) { return null; } }";
  private static final String COIN_TEXT =
      "@Entity public class Coin extends shop.model.Base { int worth; }";

  private PartialChanges() {}

  /** The sources before the change, by paths. */
  static Map<String, String> sources() {
    return Map.ofEntries(
        model(BASE, BASE_TEXT.formatted("")),
        model(HOME, "@Embeddable public class Home { String street; String town; }"),
        model(STATUS, "public enum Status { NEW, OLD }"),
        model("shop/model/Money.java", "public class Money { long cents; }"),
        model(CENTS, CENTS_TEXT.formatted("Long")),
        model(MEMBER, MEMBER_TEXT.formatted("String name;")),
        model(TAG, TAG_TEXT.formatted("@Entity")),
        model(COIN, COIN_TEXT),
        Map.entry(SHOP, revisions(SHOP, "")),
        Map.entry(OTHER, revisions(OTHER, "")));
  }

  /** The changes. Each declares a revision for what it does to the tables. */
  static Stream<Change> all() {
    Set<String> below = Set.of(MEMBER, TAG, COIN);
    return Stream.of(
            change("a superclass gets a column", below, SHOP, OTHER)
                .with(BASE, BASE_TEXT.formatted("String note;")),
            change("an embeddable loses a column", Set.of(MEMBER), SHOP)
                .with(HOME, "@Embeddable public class Home { String street; }"),
            change("an enum gets a constant", Set.of(MEMBER), SHOP)
                .with(STATUS, "public enum Status { NEW, OLD, GONE }"),
            change("a converter stores something else", Set.of(MEMBER), SHOP)
                .with(CENTS, CENTS_TEXT.formatted("String")),
            change("names are given otherwise", Set.of(), SHOP)
                .with(
                    SHOP,
                    "@Database(packages = \"shop.model\", naming = Naming.SPRING)\n"
                        + revisions(SHOP, SECOND).substring(revisions(SHOP, "").indexOf('\n') + 1)),
            change("an entity is added", Set.of(), SHOP)
                .with(LABEL, "@Entity public class Label extends Base { String text; }"),
            change("an entity is deleted", Set.of(), SHOP).without(TAG),
            change("an entity moves to another package", Set.of(), SHOP)
                .with(MOVED, TAG_TEXT.formatted("@Entity").replace("Base", "shop.model.Base"))
                .without(TAG),
            change("an entity moves to the other history", Set.of(), SHOP, OTHER)
                .with(SHOP_COIN, COIN_TEXT)
                .without(COIN),
            change("an entity is none any more", Set.of(), SHOP).with(TAG, TAG_TEXT.formatted("")),
            change("an entity is renamed", Set.of(), SHOP)
                .with(
                    LABEL,
                    "@dev.waymark.annotation.RenamedFrom(\"Tag\")"
                        + " @Entity public class Label extends Base { String label; }")
                .without(TAG),
            change("a table gets another entity", Set.of(), SHOP)
                .with(TAG, TAG_TEXT.formatted(""))
                .with(
                    LABEL,
                    "@Entity @Table(name = \"Tag\") public class Label extends Base { String label; }"),
            change("a column moves to the superclass", below, SHOP, OTHER)
                .with(MEMBER, MEMBER_TEXT.formatted(""))
                .with(BASE, BASE_TEXT.formatted("String name;")),
            change("a column moves to the embeddable", Set.of(), SHOP)
                .with(MEMBER, MEMBER_TEXT.formatted(""))
                .with(
                    HOME,
                    "@Embeddable public class Home { String street; String town; String name; }"))
        .map(Steps::change);
  }

  private static final String SECOND =
      "@Revision(version = \"2\", message = \"next\", allow = {"
          + " @Allow(code = \"DS102\", reason = \"x\"), @Allow(code = \"DS103\", reason = \"x\"),"
          + " @Allow(code = \"DS104\", reason = \"x\"), @Allow(code = \"DS109\", reason = \"x\")})\n";

  private static String revisions(String path, String second) {
    String name = path.substring(0, path.indexOf('/'));
    return "@Database(packages = \"%s.model\")\n".formatted(name)
        + "@Revision(version = \"1\", message = \"first\")\n"
        + second
        + "package %s.migrations;\nimport dev.waymark.annotation.*;\n".formatted(name);
  }

  private static Map.Entry<String, String> model(String path, String text) {
    String owner = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    return Map.entry(path, "package " + owner + ";\nimport jakarta.persistence.*;\n" + text + "\n");
  }

  private static Steps change(String name, Set<String> dependents, String... declared) {
    Map<String, Optional<String>> files = new TreeMap<>();
    for (String holder : declared) {
      files.put(holder, Optional.of(revisions(holder, SECOND)));
    }
    return new Steps(new Change(name, files, dependents));
  }

  /** A change to which files are added. */
  private record Steps(Change change) {
    Steps with(String path, String text) {
      change
          .files()
          .put(
              path, Optional.of(path.endsWith("-info.java") ? text : model(path, text).getValue()));
      return this;
    }

    Steps without(String path) {
      change.files().put(path, Optional.empty());
      return this;
    }
  }
}

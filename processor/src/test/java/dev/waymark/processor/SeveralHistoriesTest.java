package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.processor.Project.Result;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packages of migrations in one module, with entities and a database of their own each. */
class SeveralHistoriesTest {
  private static final String SHOP = "shop/migrations/";
  private static final String AUDIT = "audit/migrations/";

  private Project project;

  @BeforeEach
  void twoHistories(@TempDir Path directory) throws IOException {
    project = new Project(directory);
    entity("shop", "Customer", "");
    entity("audit", "Entry", "");
    history("shop", "@Revision(version = \"1\", message = \"start\")");
    history("audit", "@Revision(version = \"1\", message = \"start\")");
  }

  private void entity(String owner, String name, String attributes) {
    project.write(
        owner + "/model/" + name + ".java",
        """
        package %s.model;
        import jakarta.persistence.*;
        @Entity public class %s { @Id Long id; %s }
        """
            .formatted(owner, name, attributes));
  }

  private void history(String owner, String... lines) {
    project.write(
        owner + "/migrations/package-info.java",
        """
        @Database(packages = "%1$s.model")
        %2$s
        package %1$s.migrations;
        import dev.waymark.annotation.*;
        """
            .formatted(owner, String.join("\n", lines)));
  }

  private static void expectCompiles(Result result) {
    assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
  }

  private List<String> packages() throws IOException {
    try (URLClassLoader loader = project.load()) {
      return MigrationIndex.services(loader).stream().map(MigrationIndex::packageName).toList();
    }
  }

  @Test
  void eachHasItsOwnMigrationsAndSnapshot() throws IOException {
    Result result = project.compile();
    expectCompiles(result);
    assertThat(result.written())
        .containsExactly(
            AUDIT + "V0001__start.java",
            AUDIT + "schema.json",
            SHOP + "V0001__start.java",
            SHOP + "schema.json");
    assertThat(project.read(SHOP + "schema.json")).contains("Customer").doesNotContain("Entry");
    assertThat(project.read(AUDIT + "schema.json")).contains("Entry").doesNotContain("Customer");
    assertThat(packages()).containsExactly("audit.migrations", "shop.migrations");
    assertThat(project.compile("-Awaymark.mode=check", "-Xlint:all,-processing", "-Werror").own())
        .isEmpty();
  }

  @Test
  void eachGoesOnByItself() {
    expectCompiles(project.compile());
    entity("audit", "Entry", "String text;");
    history(
        "audit",
        "@Revision(version = \"1\", message = \"start\")",
        "@Revision(version = \"2\", message = \"text\")");
    assertThat(project.compile().written())
        .containsExactly(AUDIT + "V0002__text.java", AUDIT + "schema.json");
  }

  @Test
  void aCompilationOfOneKeepsTheOther() throws IOException {
    expectCompiles(project.compile());
    entity("audit", "Entry", "String text;");
    history(
        "audit",
        "@Revision(version = \"1\", message = \"start\")",
        "@Revision(version = \"2\", message = \"text\")");
    Result result =
        project.compileOnly(List.of(AUDIT + "package-info.java", "audit/model/Entry.java"));
    expectCompiles(result);
    assertThat(result.written()).containsExactly(AUDIT + "V0002__text.java", AUDIT + "schema.json");
    assertThat(packages()).containsExactly("audit.migrations", "shop.migrations");
  }

  @Test
  void aHistoryThatIsGoneIsNotKept() throws IOException {
    expectCompiles(project.compile());
    for (String file : List.of("package-info.java", "V0001__start.java", "schema.json")) {
      project.delete(SHOP + file);
    }
    expectCompiles(project.compile());
    assertThat(packages()).containsExactly("audit.migrations");
  }

  @Test
  void onlyOneThatSaysWhatIsItsOwnIsUnderstood() {
    project.write(
        SHOP + "package-info.java",
        """
        @Revision(version = "1", message = "start")
        package shop.migrations;
        import dev.waymark.annotation.*;
        """);
    Result result = project.compile();
    assertThat(result.own())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.code()).isEqualTo("US115");
              assertThat(message.text())
                  .contains("shop.migrations", "@Database(packages = \"shop.model\")");
            });
    assertThat(result.written()).isEmpty();
  }

  @Test
  void eachIsAppliedToItsOwnDatabase() throws IOException, SQLException {
    expectCompiles(project.compile());
    try (URLClassLoader loader = project.load()) {
      assertThatThrownBy(() -> Waymark.configure().classLoader(loader).offline())
          .isInstanceOf(WaymarkException.class)
          .hasMessageContaining("several packages: audit.migrations, shop.migrations");
      assertThat(tablesAfterUpgrade("shop.migrations", loader)).containsExactly("CUSTOMER");
      assertThat(tablesAfterUpgrade("audit.migrations", loader)).containsExactly("ENTRY");
    }
  }

  private static List<String> tablesAfterUpgrade(String packageName, ClassLoader loader)
      throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Waymark.configure()
        .dataSource(url, "sa", "")
        .migrationsIn(packageName)
        .classLoader(loader)
        .load()
        .upgrade();
    List<String> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_name not like 'flyway%' and table_name not like 'waymark%'"
                        + " order by 1")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}

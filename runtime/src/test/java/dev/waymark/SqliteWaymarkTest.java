package dev.waymark;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.sqlite.SqliteAddress;
import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteWaymarkTest extends WaymarkContract {

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }

  private static final class V0001__books extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var authors =
          new NewTable("authors") {
            final Column<Long> id = column("id", bigint().identity());
            final Column<String> name = column("name", varchar(50));
            final PrimaryKey key = primaryKey("pk_authors", id);
          };
      var books =
          new NewTable("books") {
            final Column<Long> id = column("id", bigint().identity());
            final Column<Long> author = column("author_id", bigint());
            final PrimaryKey key = primaryKey("pk_books", id);
            final ForeignKey byAuthor =
                foreignKey("fk_author", author).references(authors.id, OnDelete.CASCADE);
          };
      up.create(authors);
      up.create(books);
      up.insert(authors).value(authors.name, "Ada").row();
      up.insert(books).value(books.author, 1L).row();
      up.sql(
          "create trigger shout after insert on authors begin"
              + " update authors set name = upper(name) where id = new.id; end");
      up.sql("create view names as select name from authors");
    }
  }

  private static final class V0002__unique extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var authors =
          new ExistingTable("authors") {
            final Column<String> name = column("name", varchar(50));
            final UniqueKey unique = unique("uq_name", name);
          };
      up.add(authors.unique);
      down.drop(authors.unique);
    }
  }

  private static final class V0003__orphan extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("delete from authors where id = 1");
    }
  }

  private static Waymark waymark(TestAddress address, Migration... migrations) {
    return Waymark.configure().dataSource(address.source()).migrations(List.of(migrations)).load();
  }

  @Test
  void aTableThatIsMadeAnewKeepsTheRowsThatReferToItAndItsTriggersAndViews() throws SQLException {
    try (TestAddress address = newAddress()) {
      waymark(address, new V0001__books(), new V0002__unique()).upgrade();
      waymark(address, new V0001__books(), new V0002__unique()).allowDataLoss().downgrade(1);

      try (TestDatabase database = address.open()) {
        assertThat(database.query("select id, author_id from books")).containsExactly("1 | 1");
        database.execute("insert into authors (name) values ('bob')");
        assertThat(database.query("select name from names")).containsExactly("Ada", "BOB");
        assertThat(database.query("pragma foreign_keys")).containsExactly("1");
      }
    }
  }

  @Test
  void aRevisionThatLeavesRowsWhoseKeysLeadNowhereIsRolledBack() throws SQLException {
    try (TestAddress address = newAddress()) {
      Waymark waymark = waymark(address, new V0001__books(), new V0003__orphan());

      assertThatThrownBy(waymark::upgrade)
          .hasMessageContaining("books refers to authors")
          .hasMessageContaining("rolled back");
      assertThat(waymark.current().version()).isEqualTo(version("1"));
      try (TestDatabase database = address.open()) {
        assertThat(database.query("select name from authors")).containsExactly("Ada");
      }
    }
  }
}

package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientTextTest {

  private static String text(boolean hasDelimiters, String statement) {
    ClientText text = new ClientText(hasDelimiters);
    text.statement(statement);
    return text.toString();
  }

  @Test
  void aStatementEndsWithOneSemicolon() {
    assertThat(text(false, "select 1")).isEqualTo("select 1;\n");
    assertThat(text(false, " select 1;\n")).isEqualTo("select 1;\n");
    assertThat(text(false, "create trigger t begin delete from a; end"))
        .isEqualTo("create trigger t begin delete from a; end;\n");
  }

  @Test
  void aCommentAtTheEndDoesNotHideTheSemicolon() {
    assertThat(text(false, "select 1 -- one")).isEqualTo("select 1 -- one\n;\n");
  }

  @Test
  void aBodyWithSemicolonsHasAnotherDelimiterWhereTheClientNeedsOne() {
    assertThat(text(true, "create procedure p() begin select 1; end"))
        .isEqualTo("delimiter $$\ncreate procedure p() begin select 1; end\n$$\ndelimiter ;\n");
    assertThat(text(true, "insert into a values ('x; \\'; y', \"b;\", `c;`) -- d;"))
        .doesNotContain("delimiter");
  }

  @Test
  void aCommentStaysOneWhateverIsInIt() {
    ClientText text = new ClientText(false);
    text.comment("a\ndrop table b");
    assertThat(text).hasToString("-- a\n-- drop table b\n");
  }

  private static final class V0001__code extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.run("fill in the names", connection -> {});
    }
  }

  @Test
  void aStepInJavaIsNamedAndRefused() {
    var offline = Waymark.configure().migrations(List.of(new V0001__code())).offline();

    assertThatThrownBy(() -> offline.upgradeScript("h2", "head"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("upgrade to revision 1 code")
        .hasMessageContaining("fill in the names")
        .hasMessageContaining("go on with a second script");
    assertThat(offline.downgradeScript("h2", "1:0")).contains("downgrade of revision 1 code");
  }
}

package dev.waymark.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTest {

  @Test
  void theRowsSurviveEveryStep(@TempDir Path directory) throws SQLException {
    String first = run(directory.resolve("shop"));
    assertThat(first)
        .contains(
            """
            The database is at no revision yet
              pending 1 first tables
              pending 2 customers get an e mail address
              pending 3 the name of a customer is a full name
              pending 4 customers have many addresses
            """,
            """
            The customers now
              1 | Ada Lovelace | ada.lovelace@example.org
              2 | Grace Hopper | grace.hopper@example.org
              3 | Alan Turing | alan.turing@example.org

            Their addresses
              1 | 12 St James Square | London | SW1Y 4JH
              2 | 1 Navy Yard | Arlington | null
            """,
            """
            One step down: revision 4 → revision 3
              4 customers have many addresses

            The addresses are back in place
              1 | Ada Lovelace | 12 St James Square | London
              2 | Grace Hopper | 1 Navy Yard | Arlington
              3 | Alan Turing | null | null

            One step up: revision 3 → revision 4
              4 customers have many addresses

            The addresses again
              1 | 12 St James Square | London | SW1Y 4JH
              2 | 1 Navy Yard | Arlington | null
            """,
            """
            Hibernate finds the schema valid, and in it
              Ada Lovelace, London: PAID
              Grace Hopper, Arlington: PLACED
            """);

    assertThat(run(directory.resolve("shop")))
        .contains(
            """
            The database is at revision 4

            Upgrade: revision 4 → revision 4
              nothing to do
            """);
  }

  private static String run(Path file) throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Shop(file, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

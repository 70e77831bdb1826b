package dev.waymark.schema;

/**
 * Where a column, key, check or index is: its table and its name there.
 *
 * @param table the table
 * @param member the name in the table
 */
public record MemberPath(QualifiedName table, Name member) implements Comparable<MemberPath> {

  // Not the generated ones, which a compiler's JVM links anew for each class when it is just up.
  @Override
  public boolean equals(Object other) {
    return other instanceof MemberPath that
        && member.equals(that.member)
        && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + member.hashCode();
  }

  @Override
  public int compareTo(MemberPath that) {
    int byTable = table.compareTo(that.table);
    return byTable != 0 ? byTable : member.compareTo(that.member);
  }

  /** {@code customers.email}. */
  @Override
  public String toString() {
    return table + "." + member;
  }
}

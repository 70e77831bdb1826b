// A column of an index, a unique key and a composite index must not be null any more: they stay.
// row: insert into users (id) values (1)
// row: insert into users (id) values (2)
@Entity @Table(name = "users", indexes = {@Index(name = "ix_name", columnList = "name"), @Index(name = "ix_both", columnList = "name, city")}, uniqueConstraints = @UniqueConstraint(name = "uk_name", columnNames = "name")) class Member { @Id Long id; String name; String city; }
// becomes
@Entity @Table(name = "users", indexes = {@Index(name = "ix_name", columnList = "name"), @Index(name = "ix_both", columnList = "name, city")}, uniqueConstraints = @UniqueConstraint(name = "uk_name", columnNames = "name")) class Member { @Id Long id; @Column(nullable = false) @Backfill("'user ' || id") String name; String city; }

// A subselect becomes an entity with a table.
@Entity class Member { @Id Long id; String name; }
@Entity @org.hibernate.annotations.Subselect("select 1 as id") class Total { @Id Long id; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Total { @Id Long id; }

// The class is renamed, the table keeps its name.
@Entity @Table(name = "users") class Member { @Id Long id; @ManyToOne Member chief; }
// stays
@Entity(name = "Person") @Table(name = "users") class Person { @Id Long id; @ManyToOne Person chief; }

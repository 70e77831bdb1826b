// JPA 3.2
@Entity @Table(indexes = @Index(name = "ix_active", columnList = "name", options = "where active = 1 and name is not null")) class Person { @Id Long id; String name; int active; }

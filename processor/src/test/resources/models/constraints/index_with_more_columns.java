// JPA 3.2
@Entity @Table(indexes = @Index(name = "ix_name", columnList = "name", options = "include (phone, id) where phone is not null")) class Person { @Id Long id; String name; String phone; }

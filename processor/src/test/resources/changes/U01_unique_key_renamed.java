// A unique key gets another name that is written.
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_old", columnNames = "code")) class Item { @Id Long id; String code; }
// becomes
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_new", columnNames = "code")) class Item { @Id Long id; String code; }

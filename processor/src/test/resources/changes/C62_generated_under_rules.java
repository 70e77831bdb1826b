// The expression of a generated column changes, and an index, a unique key and a check are over it.
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b desc"), uniqueConstraints = @UniqueConstraint(name = "uq_b", columnNames = {"b", "id"}), check = @CheckConstraint(name = "ck_b", constraint = "b > 0")) class Member { @Id Long id; Integer a; @org.hibernate.annotations.GeneratedColumn("a * 2") Integer b; }
// becomes
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b desc"), uniqueConstraints = @UniqueConstraint(name = "uq_b", columnNames = {"b", "id"}), check = @CheckConstraint(name = "ck_b", constraint = "b > 0")) class Member { @Id Long id; Integer a; @org.hibernate.annotations.GeneratedColumn("a * 3") Integer b; }

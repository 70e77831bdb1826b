// A column that another is worked out from gets a wider type.
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b")) class Member { @Id Long id; Integer a; @org.hibernate.annotations.GeneratedColumn("a * 2") Long b; }
// becomes
@Entity @Table(indexes = @Index(name = "ix_b", columnList = "b")) class Member { @Id Long id; Long a; @org.hibernate.annotations.GeneratedColumn("a * 2") Long b; }

// JPA 3.2
@Entity class Country { @Id Long id; }
@Entity @Table(name="cons", uniqueConstraints={@UniqueConstraint(columnNames={"bCol","a"}), @UniqueConstraint(name="uk_given", columnNames={"a","c"})}, indexes={@Index(columnList="a"), @Index(name="ix_given", columnList="bCol desc, c"), @Index(columnList="c", unique=true), @Index(name="ux_idx", columnList="a,bCol,c", unique=true), @Index(name = "ixCamel", columnList = "camelCase, getter_name ASC")},
  check = {@CheckConstraint(name = "ck_written", constraint = "a <> c"), @CheckConstraint(constraint = "c <> d")}, comment = "its a table")
class Cons { @Id Long id; String a; @Column(name="bCol") String b; String c; @Column(unique=true) String d; @ManyToOne @JoinColumn(unique=true) Country e; @Column(name="camelCase") String f; @Column(name = "getter_name") String getterName;
  @Column(check = @CheckConstraint(name = "ck_col", constraint = "amount > 0"), comment = "in cents") int amount;
  @org.hibernate.annotations.ColumnDefault("'abc'") String def; @org.hibernate.annotations.ColumnDefault("0") int defi; @org.hibernate.annotations.Check(constraints="chk > 3") int chk; @org.hibernate.annotations.Comment("hello q") String comm;
  @org.hibernate.annotations.NaturalId String nat; @org.hibernate.annotations.NaturalId(mutable = true) String nat2;
  @org.hibernate.annotations.CreationTimestamp Instant created; @org.hibernate.annotations.UpdateTimestamp LocalDateTime updated; }
@Entity @org.hibernate.annotations.Check(name="tchk", constraints="a < b") @org.hibernate.annotations.Comment("tbl") class Tc { @Id Long id; int a, b; }
@Entity class UniqueId { @Id @Column(unique = true) Long id; @JoinColumn(unique = true) @OneToOne Country c; }

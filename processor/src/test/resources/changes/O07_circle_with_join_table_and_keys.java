// A circle with a join table, a unique key and an index.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity @Table(indexes = @Index(columnList = "b_id")) class A { @Id Long id; @OneToOne B b; @ManyToMany Set<B> all; }
@Entity class B { @Id Long id; @ManyToOne A a; }

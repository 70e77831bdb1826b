// A column that demands a value rows do not have.
@Entity class User { @Id Long id; }
// becomes
@Entity class User { @Id Long id; @Column(nullable = false) String name; }

// The case of a quoted name changes: another column.
@Entity class Member { @Id Long id; @Column(name = "`name`") String name; }
// becomes
@Entity class Member { @Id Long id; @Column(name = "`Name`") @RenamedFrom("`name`") String name; }

// A new table and column with quoted reserved words, and a rename of one.
@Entity @Table(name = "`order`") class Purchase { @Id Long id; @Column(name = "`from`") String from; }
// becomes
@Entity @Table(name = "`table`") @RenamedFrom("`order`") class Purchase { @Id Long id; @RenamedFrom("`from`") @Column(name = "`to`") String from; }
@Entity @Table(name = "`select`") class Choice { @Id Long id; @Column(name = "`where`") String where; }

// A new reference to a column that is new too.
@Entity class Note { @Id Long id; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") User author; }
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) @Backfill("id") Long code; }

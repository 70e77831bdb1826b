// A new reference to a column that is new too.
@Entity class Note { @Id Long id; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Member author; }
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) @Backfill("id") Long code; }

// A table without a primary key gets one, over columns that have values already.
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) List<String> phones; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> phones; }

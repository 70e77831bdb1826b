// Loading and cascading are no matter of the table.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; @Basic String name; }
// stays
@Entity class Note { @Id Long id; @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) Member author; }
@Entity class Member { @Id Long id; @Basic(fetch = FetchType.LAZY) String name; }

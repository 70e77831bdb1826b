// Loading and cascading are no matter of the table.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; @Basic String name; }
// stays
@Entity class Note { @Id Long id; @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL) User author; }
@Entity class User { @Id Long id; @Basic(fetch = FetchType.LAZY) String name; }

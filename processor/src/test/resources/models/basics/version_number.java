@Entity class Versioned { @Id Long id; @Version int version; }
@Entity class VersionedByWrapper { @Id Long id; @Version Long version; }
@Entity class VersionedByColumn { @Id Long id; @Version @Column(name = "opt_lock") Integer version; }

@Entity class ByAuto { @Id @GeneratedValue UUID id; }
@Entity class ByStrategy { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class AsText { @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(length = 36) String id; }

enum Level { LOW, MIDDLE, HIGH }
@Entity class Task { @Id Long id; Level level; @Enumerated Level written; @Enumerated(EnumType.ORDINAL) @Column(nullable = false) Level must; }

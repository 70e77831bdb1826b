@Entity class Dept { @Id Long id; }
@Entity class Emp { @Id Long id; @ManyToOne @JoinColumn(name = "withDef", columnDefinition = "numeric(19)") Dept def; }

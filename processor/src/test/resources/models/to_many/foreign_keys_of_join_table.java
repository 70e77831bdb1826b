@Entity class L { @Id Long id; @ManyToMany @JoinTable(name = "l_r", foreignKey = @ForeignKey(name = "fk_l"), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<R> rs; }
@Entity class R { @Id Long id; }

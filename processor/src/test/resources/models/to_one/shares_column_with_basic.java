@Entity class Dept { @Id Long id; }
@Entity class Emp { @Id Long id; @ManyToOne @JoinColumn(name = "dept_id") Dept dept; @Column(name = "dept_id", insertable = false, updatable = false) Long deptId; }

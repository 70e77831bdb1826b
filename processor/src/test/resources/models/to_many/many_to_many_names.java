@Entity(name = "Std") @Table(name = "t_std") class Student { @Id @Column(name = "stdNo") Long id; @ManyToMany Set<Course> allCourses; }
@Entity(name = "Crs") @Table(name = "t_crs") class Course { @Id @Column(name = "crsNo") Long id; @ManyToMany(mappedBy = "allCourses") Set<Student> theStudents; }

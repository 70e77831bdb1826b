@Entity class Student { @Id Long id; @ManyToMany Set<Course> courses; }
@Entity class Course { @Id Long id; @ManyToMany(mappedBy = "courses") Set<Student> students; }

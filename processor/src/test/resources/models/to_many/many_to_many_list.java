@Entity class Student { @Id Long id; @ManyToMany List<Course> courses; }
@Entity class Course { @Id Long id; @ManyToMany(mappedBy = "courses") List<Student> students; }

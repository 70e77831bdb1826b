class EnrolmentId implements Serializable { Long student; Long course; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Student { @Id Long id; }
@Entity class Course { @Id Long id; }
@Entity @IdClass(EnrolmentId.class) class Enrolment { @Id @ManyToOne Student student; @Id @ManyToOne Course course; LocalDate since; }

@Embeddable class Term implements Serializable { @Column(name = "term_year") int year; @Column(name = "term_no") short number; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Semester { @EmbeddedId Term term; LocalDate begins; LocalDate ends; }
@Entity class Faculty { @Id @GeneratedValue Long id; @Column(nullable = false, unique = true) String name; @OneToMany(mappedBy = "faculty") @OrderBy("name") List<Institute> institutes; @OneToOne Professor dean; }
@Entity class Institute { @Id @GeneratedValue Long id; String name; @ManyToOne(optional = false) Faculty faculty; @OneToMany(mappedBy = "institute") Set<Chair> chairs; }
@Entity class Chair { @Id @GeneratedValue Long id; String name; @ManyToOne Institute institute; @OneToOne(mappedBy = "chair") Professor professor; }

@Entity @Inheritance @DiscriminatorColumn(name = "role", length = 16) @DiscriminatorValue("PERSON")
class Person { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people") @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 25) Long id; @Column(nullable = false) String name; @Column(unique = true) String mail; @ElementCollection @CollectionTable(name = "person_homepage") Set<URL> homepages; }
@Entity @DiscriminatorValue("STUDENT") class Student extends Person { @Column(name = "matric_no", unique = true) Integer matriculation; @ManyToOne Programme programme; @OneToMany(mappedBy = "student") Set<Enrolment> enrolments; int semesters; @ManyToOne @JoinColumn(name = "since_year", referencedColumnName = "term_year") @JoinColumn(name = "since_no", referencedColumnName = "term_no") Semester since; }
@Entity @DiscriminatorValue("STAFF") class Staff extends Person { @Column(precision = 9, scale = 2) BigDecimal salary; @ManyToOne Room office; @Column(name = "staff_rank") Integer rank; }
@Entity @DiscriminatorValue("PROF") class Professor extends Staff { @OneToOne Chair chair; @OneToMany(mappedBy = "lecturer") List<Course> courses; boolean emeritus; }
@Entity @DiscriminatorValue("TUTOR") class Tutor extends Student { @ManyToMany Set<CourseGroup> groups; Double hours; }

@Entity class Programme { @Id @Column(length = 10) String code; String title; Degree degree; @ManyToMany @JoinTable(name = "programme_modules") @MapKeyColumn(name = "module_no") Map<Integer, Module_> modules; }
enum Degree { BACHELOR, MASTER, DOCTOR }
@Entity @Table(name = "modules") class Module_ { @Id @GeneratedValue Long id; String title; @Column(nullable = false) BigDecimal credits; @ManyToMany @JoinTable(name = "prerequisites", joinColumns = @JoinColumn(name = "module_id"), inverseJoinColumns = @JoinColumn(name = "needs_id")) Set<Module_> needs; @OneToMany(mappedBy = "module") List<Course> courses; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"module_id", "semester_term_year", "semester_term_no"})) class Course { @Id @GeneratedValue Long id; @ManyToOne Module_ module; @ManyToOne Semester semester; @ManyToOne Professor lecturer; @OneToMany(mappedBy = "course") @OrderColumn List<CourseGroup> groups; @ElementCollection @OrderColumn(name = "week") List<Topic> topics; @Enumerated(EnumType.STRING) Set<DayOfWeek> unused() { return null; } }
@Embeddable class Topic { @Column(nullable = false) String title; @Lob String abstract_; @ManyToOne Book reading; }
@Entity class CourseGroup { @Id @GeneratedValue Long id; @ManyToOne Course course; @ManyToOne Room room; @Enumerated(EnumType.STRING) DayOfWeek weekday; LocalTime starts; @ManyToMany(mappedBy = "groups") Set<Tutor> tutors; }
@Entity class Building { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; String name; Geo position; @OneToMany(mappedBy = "building") @MapKey(name = "number") Map<String, Room> rooms; }
@Embeddable record Geo(@Column(name = "geo_lat") double lat, @Column(name = "geo_lon") double lon) {}
@Entity class Room { @Id @GeneratedValue Long id; @ManyToOne Building building; String number; int seats; @ElementCollection Set<Equipment> equipment; }
enum Equipment { PROJECTOR, BOARD, PIANO }

class EnrolmentId implements Serializable { Long student; Long course; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(EnrolmentId.class) class Enrolment { @Id @ManyToOne Student student; @Id @ManyToOne Course course; LocalDateTime at; @OneToMany(mappedBy = "enrolment") List<Attempt> attempts; }
@Entity class Exam { @Id @GeneratedValue Long id; @ManyToOne Course course; @ManyToOne Professor examiner; LocalDateTime at; Duration duration; @ElementCollection @MapKeyJoinColumn(name = "room_id") @Column(name = "seats") Map<Room, Integer> rooms; }
@Entity class Attempt { @Id @GeneratedValue Long id; @ManyToOne Enrolment enrolment; @ManyToOne Exam exam; @Column(precision = 2, scale = 1) BigDecimal grade; boolean passed; @Version long version; }
@Entity class Thesis { @Id Long id; @MapsId @OneToOne Student author; @ManyToMany List<Professor> supervisors; String title; @Lob Blob pdf; @Lob Clob text; @Convert(converter = Keywords.class) @Column(length = 1000) List<String> keywords; }
@Converter class Keywords implements AttributeConverter<List<String>, String> { public String convertToDatabaseColumn(List<String> a) { return null; } public List<String> convertToEntityAttribute(String c) { return null; } }
@Entity class Library { @Id @GeneratedValue Long id; @OneToOne @JoinTable(name = "library_building") Building building; @OneToMany Set<Copy> copies; }
@Entity class Book { @Id @Column(length = 17) String isbn; @Column(nullable = false) String title; @ElementCollection @CollectionTable(name = "book_authors") List<String> authors; Year published; Currency priceCurrency; }
@Entity class Copy { @Id @GeneratedValue UUID id; @ManyToOne(optional = false) Book book; String signature; @OneToMany(mappedBy = "id.copy") List<Loan> loans; }
@Embeddable class LoanId implements Serializable { @ManyToOne Copy copy; @Column(name = "lent_at") LocalDateTime at; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Loan { @EmbeddedId LoanId id; @ManyToOne(optional = false) Person reader; LocalDate due; LocalDate returned; }
@Entity class Fee { @Id @GeneratedValue Long id; @ManyToOne Student student; @ManyToOne Semester semester; BigDecimal amount; Instant paid; }
@Entity class Message { @Id @GeneratedValue Long id; @ManyToOne Person sender; @ManyToMany @JoinTable(name = "message_recipients") Set<Person> recipients; @Column(length = 10000) String body; ZonedDateTime sent; }

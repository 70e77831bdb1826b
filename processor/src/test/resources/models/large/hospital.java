enum Sex { FEMALE, MALE, DIVERSE }
enum BloodGroup { A_POS, A_NEG, B_POS, B_NEG, AB_POS, AB_NEG, O_POS, O_NEG }
enum Urgency { LOW, NORMAL, HIGH, EMERGENCY }

@MappedSuperclass @Access(AccessType.FIELD)
abstract class Identified<K extends Serializable> { @Id @GeneratedValue K id; }

@MappedSuperclass
abstract class Audited<K extends Serializable> extends Identified<K> {
  @Column(name = "created_by", length = 50) String createdBy;
  @Column(name = "created_on") LocalDateTime createdOn;
  @Version @Column(name = "lock_version") Integer lockVersion;
}

@Embeddable class PersonName { @Column(length = 60) String given; @Column(length = 60, nullable = false) String family; @Column(length = 20) String title; }
@Embeddable class Period_ { @Column(name = "valid_from") LocalDate from; @Column(name = "valid_to") LocalDate to; }
@Embeddable record Dose(@Column(precision = 10, scale = 3) BigDecimal amount, @Column(length = 10) String unit) {}

@Entity @Inheritance(strategy = InheritanceType.JOINED)
abstract class Person extends Audited<Long> {
  @Embedded PersonName name;
  @Enumerated(EnumType.STRING) Sex sex;
  LocalDate birthday;
  @ElementCollection @CollectionTable(name = "person_contact") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "kind", length = 10) @Column(name = "detail", nullable = false) Map<ContactKind, String> contacts;
}
enum ContactKind { PHONE, MAIL, FAX }

@Entity class Patient extends Person {
  @Column(name = "insurance_no", unique = true, length = 20) String insuranceNo;
  @ManyToOne Insurance insurance;
  @Enumerated(EnumType.STRING) @Column(name = "blood_group") BloodGroup bloodGroup;
  @OneToMany(mappedBy = "patient") @OrderBy("admittedAt desc") List<Admission> admissions;
  @ManyToMany @JoinTable(name = "patient_allergy") Set<Substance> allergies;
  @OneToMany @JoinTable(name = "emergency_contact") List<Person> emergencyContacts;
}

@Entity @PrimaryKeyJoinColumn(name = "employee_id")
abstract class Employee extends Person {
  @Column(name = "staff_no", nullable = false, unique = true) int staffNo;
  @ManyToOne(optional = false) Department department;
  Period_ employed;
  @Column(precision = 10, scale = 2) BigDecimal salary;
}

@Entity class Physician extends Employee {
  @ManyToMany Set<Specialty> specialties;
  @Column(name = "licence", length = 30) String licence;
  @OneToMany(mappedBy = "head") Set<Department> heads;
}

@Entity class Nurse extends Employee { @ManyToOne Ward ward; boolean nights; Short grade; }

@Entity class Department extends Identified<Integer> {
  @Column(unique = true) String name;
  @OneToOne Physician head;
  @ManyToOne Department parent;
  @OneToMany(mappedBy = "department") Set<Employee> staff;
}

@Entity class Specialty { @Id String code; String text; }
@Entity class Insurance { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean statutory; }

@Entity class Ward { @Id @GeneratedValue Long id; String name; int floor_; @OneToMany(mappedBy = "id.ward") Set<Room> rooms; }

@Embeddable class RoomId implements Serializable { @ManyToOne Ward ward; @Column(name = "room_no", length = 6) String number; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Room { @EmbeddedId RoomId id; int beds; boolean isolation; }

@Entity class Bed {
  @Id @GeneratedValue Long id;
  @ManyToOne(optional = false) @JoinColumn(name = "ward", referencedColumnName = "ward_id") @JoinColumn(name = "room", referencedColumnName = "room_no") Room room;
  char position;
}

@Entity @Table(indexes = @Index(name = "ix_admission_time", columnList = "admittedAt desc"))
class Admission extends Audited<Long> {
  @ManyToOne(optional = false) Patient patient;
  @ManyToOne Bed bed;
  @Column(nullable = false) OffsetDateTime admittedAt;
  OffsetDateTime dismissedAt;
  Urgency urgency;
  @OneToMany(mappedBy = "admission", cascade = CascadeType.ALL) @OrderColumn(name = "pos") List<Diagnosis> diagnoses;
  @OneToMany(mappedBy = "admission") Set<Treatment> treatments;
  @ElementCollection @Column(name = "note", length = 2000) List<String> notes;
}

@Entity class Icd { @Id @Column(length = 8) String code; @Column(nullable = false, length = 400) String text; @ManyToOne Icd chapter; }
@Entity class Diagnosis { @Id @GeneratedValue Long id; @ManyToOne Admission admission; @ManyToOne(optional = false) @JoinColumn(name = "icd_code") Icd icd; @ManyToOne Physician by_; boolean confirmed; @Lob String remarks; }

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Treatment { @Id @GeneratedValue Long id; @ManyToOne Admission admission; @ManyToOne Physician responsible; Instant startedAt; Duration planned; }
@Entity class Surgery extends Treatment { @ManyToOne Theatre theatre; @ManyToMany Set<Employee> team; @Column(nullable = false) String procedure_; }
@Entity class Medication extends Treatment { @ManyToOne(optional = false) Substance substance; Dose dose; @ElementCollection @OrderColumn List<LocalTime> times; }
@Entity class Therapy extends Treatment { int sessions; @Enumerated(EnumType.STRING) DayOfWeek weekday; }

@Entity class Theatre { @Id @GeneratedValue Long id; @Column(unique = true) String name; }
@Entity class Substance { @Id @GeneratedValue Long id; @Column(length = 100, nullable = false) String name; @ManyToMany @JoinTable(name = "interaction", joinColumns = @JoinColumn(name = "one_id"), inverseJoinColumns = @JoinColumn(name = "other_id")) Set<Substance> interactions; }

@Entity class LabOrder { @Id @GeneratedValue UUID id; @ManyToOne Admission admission; Urgency urgency; LocalDateTime orderedAt; @OneToMany(mappedBy = "order_", orphanRemoval = true) Set<LabValue> values_; }
@Entity class LabValue { @Id @GeneratedValue Long id; @ManyToOne LabOrder order_; @ManyToOne LabTest test; @Column(precision = 12, scale = 4) BigDecimal result; Float deviation; }
@Entity class LabTest { @Id @Column(length = 12) String loinc; String name; @AttributeOverride(name = "amount", column = @Column(name = "low")) @AttributeOverride(name = "unit", column = @Column(name = "low_unit")) Dose low; @AttributeOverride(name = "amount", column = @Column(name = "high")) @AttributeOverride(name = "unit", column = @Column(name = "high_unit")) Dose high; }

@Entity class Scan { @Id @GeneratedValue Long id; @ManyToOne Admission admission; @Lob byte[] picture; @Column(length = 32) byte[] checksum; Locale language; }
@Entity class Shift { @Id @GeneratedValue Long id; @ManyToOne Ward ward; LocalDate onDay; LocalTime begins; LocalTime ends; @ManyToMany Set<Nurse> nurses; @ManyToOne Physician onCall; }
@Entity class Invoice extends Audited<Long> { @OneToOne(optional = false) Admission admission; @ManyToOne Insurance payer; @ElementCollection List<InvoiceItem> items; java.util.Date printed; }
@Embeddable class InvoiceItem { String text; @Column(precision = 10, scale = 2, nullable = false) BigDecimal price; int count_; }

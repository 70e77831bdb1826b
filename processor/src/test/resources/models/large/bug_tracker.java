@MappedSuperclass abstract class Node {
  private Long number; private Instant since; private int revision;
  @Id @GeneratedValue public Long getId() { return number; } public void setId(Long i) {}
  @Column(updatable = false, nullable = false) public Instant getCreated() { return since; } public void setCreated(Instant i) {}
  @Version public int getRevision() { return revision; } public void setRevision(int r) {}
}
@Entity @Table(name = "accounts") class Account extends Node {
  private String a;
  @Column(unique = true, nullable = false, length = 64) public String getLogin() { return a; } public void setLogin(String s) {}
  @Column(name = "display_name") public String getDisplayName() { return a; } public void setDisplayName(String s) {}
  @ElementCollection @Enumerated(EnumType.STRING) @Column(name = "permission", nullable = false) public Set<Permission> getPermissions() { return null; } public void setPermissions(Set<Permission> p) {}
  @ManyToMany(mappedBy = "members") public Set<Team> getTeams() { return null; } public void setTeams(Set<Team> t) {}
  public boolean isActive() { return true; } public void setActive(boolean b) {}
  @Transient public String getInitials() { return a; }
  public TimeZone getTimeZone() { return null; } public void setTimeZone(TimeZone z) {}
}
enum Permission { READ, COMMENT, TRIAGE, ADMIN }
@Entity class Team extends Node {
  public String getName() { return ""; } public void setName(String s) {}
  @ManyToMany @JoinTable(name = "team_members") public Set<Account> getMembers() { return null; } public void setMembers(Set<Account> m) {}
  @ManyToOne public Account getLead() { return null; } public void setLead(Account a) {}
}
@Entity class Project { @Id @Column(length = 10) String shortName; @Column(nullable = false) String title; @ManyToOne Account owner; @OneToMany(mappedBy = "project") @OrderBy("name") List<Component> components; @OneToMany(mappedBy = "project") @OrderColumn(name = "release_order") List<Release> releases; @ManyToMany Set<Team> teams; @ElementCollection @MapKeyColumn(name = "setting") @Column(name = "setting_value", length = 1000) Map<String, String> settings; Visibility visibility; }
enum Visibility { PUBLIC_, INTERNAL, PRIVATE_ }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_component", columnNames = {"project_shortName", "name"})) class Component { @Id @GeneratedValue Long id; @Column(nullable = false) String name; @ManyToOne(optional = false) Project project; @ManyToOne Account assignee; }
@Entity class Release { @Id @GeneratedValue Long id; @ManyToOne Project project; String name; LocalDate dueDate; boolean shipped; @Embedded SemVer version; }
@Embeddable record SemVer(int major, int minor, int patch, @Column(length = 20) String suffix) {}
@Entity class Milestone { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @ManyToOne Release release; String goal; @OneToMany Set<Issue> issues; }
@Entity class Workflow { @Id @GeneratedValue Integer id; String name; @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "workflow_id") @OrderColumn(name = "step_no") List<Status> steps; }
@Entity class Status { @Id @GeneratedValue Integer id; String name; boolean closes; @ManyToMany @JoinTable(name = "transitions", joinColumns = @JoinColumn(name = "from_id"), inverseJoinColumns = @JoinColumn(name = "to_id")) Set<Status> next; @Column(length = 7) String color; }
enum Severity { TRIVIAL, MINOR, MAJOR, CRITICAL, BLOCKER }
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @Table(indexes = {@Index(name = "ix_issue_status", columnList = "status_id, severity"), @Index(columnList = "reporter_id")})
abstract class Issue extends Node {
  @ManyToOne(optional = false) public Project getProject() { return null; } public void setProject(Project p) {}
  public String getSummary() { return ""; } public void setSummary(String s) {}
  @Lob public String getDescription() { return ""; } public void setDescription(String s) {}
  @Enumerated(EnumType.STRING) @Column(nullable = false) public Severity getSeverity() { return null; } public void setSeverity(Severity s) {}
  @ManyToOne public Status getStatus() { return null; } public void setStatus(Status s) {}
  @ManyToOne public Account getReporter() { return null; } public void setReporter(Account a) {}
  @ManyToMany @JoinTable(name = "watchers") public Set<Account> getWatchers() { return null; } public void setWatchers(Set<Account> w) {}
  @ManyToMany @JoinTable(name = "issue_labels") public Set<Label> getLabels() { return null; } public void setLabels(Set<Label> l) {}
  @OneToMany(mappedBy = "issue") public List<Comment> getComments() { return null; } public void setComments(List<Comment> c) {}
}
@Entity class Bug extends Issue { @ManyToMany @JoinTable(name = "bug_affects") public Set<Release> getAffects() { return null; } public void setAffects(Set<Release> r) {} @ManyToOne public Bug getDuplicateOf() { return null; } public void setDuplicateOf(Bug b) {} public boolean isRegression() { return true; } public void setRegression(boolean r) {} @Column(length = 4000) public String getStackTrace() { return ""; } public void setStackTrace(String s) {} }
@Entity class Feature extends Issue { public Integer getVotes() { return 0; } public void setVotes(Integer v) {} @ManyToOne public Epic getEpic() { return null; } public void setEpic(Epic e) {} }
@Entity class Epic extends Issue { public LocalDate getDeadline() { return null; } public void setDeadline(LocalDate d) {} @OneToMany(mappedBy = "epic") public Set<Feature> getFeatures() { return null; } public void setFeatures(Set<Feature> f) {} }
@Entity @Table(name = "labels") class Label { @Id @GeneratedValue Long id; @org.hibernate.annotations.NaturalId String name; @ManyToOne Project project; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Comment { @Id @GeneratedValue Long id; @ManyToOne(optional = false) Issue issue; @ManyToOne Account author; @Column(columnDefinition = "varchar(255)") String text; @ManyToOne Comment inReplyTo; @org.hibernate.annotations.CreationTimestamp OffsetDateTime at; }
@Entity class Resolution extends Comment { @ManyToOne Status to_; @OneToMany Set<Changeset> commits; }
@Entity class Changeset { @Id @Column(length = 40) String hash; @ManyToOne Repository repository; @Column(length = 20000) String message; @ManyToMany @JoinTable(name = "commit_parents", joinColumns = @JoinColumn(name = "child"), inverseJoinColumns = @JoinColumn(name = "parent")) List<Changeset> parents; java.sql.Timestamp at; }
@Entity class Repository { @Id @GeneratedValue UUID id; URL url; @ManyToOne Project project; @ElementCollection Set<String> branches; }
@Entity class Attachment { @Id @GeneratedValue Long id; @ManyToOne Issue issue; String fileName; @Column(name = "mime", length = 100) String mimeType; @Lob @Basic(fetch = FetchType.LAZY) byte[] content; long bytes; @Column(length = 20) byte[] sha; }
@Embeddable class WorkId implements Serializable { Long issue; Long account; LocalDate onDay; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class WorkLog { @EmbeddedId WorkId id; @MapsId("issue") @ManyToOne Issue issue; @MapsId("account") @ManyToOne @JoinColumn(name = "worker_id") Account worker; Duration spent; }
@Entity class Link { @Id @GeneratedValue Long id; @ManyToOne @JoinColumn(name = "source_id", nullable = false) Issue source; @ManyToOne @JoinColumn(name = "target_id", nullable = false) Issue target; LinkKind kind; }
enum LinkKind { BLOCKS, RELATES, CAUSES }
@Entity class Filter { @Id @GeneratedValue Long id; @ManyToOne Account owner; String query; @ElementCollection @OrderColumn List<String> columns_; boolean shared; Locale locale; }
@Entity class Notification { @Id @GeneratedValue Long id; @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Account to_; @ManyToOne Issue issue; boolean read_; Channel channel; Instant sentAt; }
enum Channel { MAIL, CHAT }
@Entity class CustomField { @Id @GeneratedValue Long id; @ManyToOne Project project; String name; @ElementCollection @OrderColumn List<String> choices; }
@Entity class FieldValue { @Id @GeneratedValue Long id; @ManyToOne(optional = false) Issue issue; @ManyToOne(optional = false) CustomField field; String text; Double number; LocalDate onDay; }

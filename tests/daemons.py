"""The settings of the mail servers in `servers.py`."""

from __future__ import annotations

from pathlib import Path


def dovecot(
    d: Path, *, version: tuple[int, ...], uid: int, gid: int, internal: tuple[str, str, str], chroot: str,
    imap: int, imaps: int, lmtp: int, cert: Path, key: Path,
) -> str:  # fmt: skip
    """A whole dovecot.conf. `internal` are user, group and login user of its processes."""
    old = f"""
disable_plaintext_auth = no
ssl_cert = <{cert}
ssl_key = <{key}
mail_location = maildir:{d}/mail/%n:LAYOUT=fs
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%n {d}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={d}/mail/%n
}}
"""
    new = f"""
auth_allow_cleartext = yes
ssl_server_cert_file = {cert}
ssl_server_key_file = {key}
mail_driver = maildir
mail_path = {d}/mail/%{{user | username}}
mailbox_list_layout = fs
passdb passwd-file {{
  passwd_file_path = {d}/users
  auth_username_format = %{{user | username}}
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {d}/mail/%{{user | username}}
  }}
}}
"""
    first = "" if version < (2, 4) else "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n"
    user, group, login = internal
    return f"""{first}protocols = imap lmtp
base_dir = {d}/run
state_dir = {d}/state
instance_name = {d.name}
listen = 127.0.0.1
log_path = {d}/dovecot.log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {login}
ssl = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 100
first_valid_uid = {uid}
first_valid_gid = {gid}
{old if version < (2, 4) else new}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
  mailbox Archive {{
    special_use = \\Archive
    auto = create
  }}
}}
service imap-login {{
  process_min_avail = 1
  {chroot}
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    {"address" if version < (2, 4) else "listen"} = 127.0.0.1
    port = {lmtp}
  }}
}}
service stats {{
  {chroot}
  client_limit = 1000
}}
service anvil {{
  {chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {d}/sasl {{
    mode = 0666
  }}
}}
lda_mailbox_autocreate = yes
recipient_delimiter = +
"""


def postfix(d: Path, *, domain: str, smtp: int, lmtp: int, sasl: str, cert: Path, key: Path) -> tuple[str, str]:
    """main.cf and master.cf."""
    main = f"""
compatibility_level = 3.6
queue_directory = {d}/queue
data_directory = {d}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.{domain}
mydestination =
virtual_mailbox_domains = {domain}
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
default_transport = error:5.1.2 nothing leaves this machine
relay_transport = error:5.1.2 nothing leaves this machine
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
local_recipient_maps =
alias_maps =
alias_database =
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {sasl}
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_tls_security_level = may
smtpd_tls_cert_file = {cert}
smtpd_tls_key_file = {key}
lmtp_tls_security_level = none
maillog_file = {d}/mail.log
maillog_file_prefixes = {d.parent}
in_flow_delay = 0
smtpd_error_sleep_time = 0
minimal_backoff_time = 1s
queue_run_delay = 1s
smtputf8_enable = yes
"""
    master = f"""
127.0.0.1:{smtp} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
    return main, master

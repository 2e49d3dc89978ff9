/** How papers shorten states, provinces and counties behind a town: American and Canadian ones (the Associated Press's list), British ones. */
export const shortStates =
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. Alta. B.C. Man. N.B. N.L. N.S. Ont. P.E.I. Que. Sask. Berks Cambs Glos Hants Herts Lancs Leics Lincs Northants Notts Oxon Salop Staffs Warks Wilts Worcs'
